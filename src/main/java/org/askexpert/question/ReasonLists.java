package org.askexpert.question;

import java.util.stream.Stream;
import org.askexpert.kept.KeptReasons;
import org.askexpert.kept.ReasonKind;
import org.askexpert.kept.ReasonList;
import org.askexpert.shared.Coded;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reasons of decisions on a question, whose words editors own. */
@Configuration(proxyBeanMethods = false)
class ReasonLists {

    @Bean
    ReasonList refusalReasons(MessageSource words, KeptReasons kept) {
        return list(ReasonKind.REFUSAL, RefusalReason.values(), words, kept);
    }

    @Bean
    ReasonList returnReasons(MessageSource words, KeptReasons kept) {
        return list(ReasonKind.RETURN, ReturnReason.values(), words, kept);
    }

    @Bean
    ReasonList notTakenReasons(MessageSource words, KeptReasons kept) {
        return list(ReasonKind.NOT_TAKEN, NotTaken.values(), words, kept);
    }

    private static ReasonList list(ReasonKind kind, Coded[] codes, MessageSource words, KeptReasons kept) {
        return new ReasonList(kind, Stream.of(codes).map(Coded::code).toList(), words, kept);
    }
}
