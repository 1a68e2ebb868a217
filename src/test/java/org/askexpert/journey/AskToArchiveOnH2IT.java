package org.askexpert.journey;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:whole-way;DB_CLOSE_DELAY=-1")
class AskToArchiveOnH2IT extends WholeWay {}
