package org.askexpert.mail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A test of this room with its rows; transactions are the room's own, so that a failed one is really undone. */
@DataJpaTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(MailRoom.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface MailRoomTest {}
