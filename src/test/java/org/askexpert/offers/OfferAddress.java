package org.askexpert.offers;

import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the mail of an offer leads. */
public final class OfferAddress {

    private OfferAddress() {}

    public static String of(ApplicationContext program, String question, String expert) {
        long person = program.getBean(JdbcClient.class)
                .sql("select id from person where handle = ?")
                .param(expert)
                .query(Long.class)
                .single();
        return "/offers/"
                + program.getBean(FindOfferLink.class)
                        .of(Reference.from(question), new PersonId(person), Viewer.system())
                        .orElseThrow();
    }
}
