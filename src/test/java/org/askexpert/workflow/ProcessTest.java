package org.askexpert.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.askexpert.testing.WholeDump;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole program on H2, jobs by hand: one context for all tests of the engine. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@Import({
    Newsroom.class,
    Tokens.class,
    Footprints.class,
    Walk.class,
    Acts.class,
    Agreement.class,
    EngineTables.class,
    WholeDump.class
})
@interface ProcessTest {}
