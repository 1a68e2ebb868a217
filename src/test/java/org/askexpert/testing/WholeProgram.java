package org.askexpert.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole program on H2 with production's limits, no sample content, and jobs stepped by hand: one context for all
 * tests that bear this.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"askexpert.demo.samples=false", "askexpert.guard.rate-factor=1"})
@AutoConfigureMockMvc
@Import({Jobs.class, Traffic.class})
public @interface WholeProgram {}
