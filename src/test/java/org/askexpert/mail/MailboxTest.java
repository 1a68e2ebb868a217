package org.askexpert.mail;

import static org.askexpert.mail.MailRoom.NOON;
import static org.askexpert.mail.MailRoom.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import org.askexpert.question.FindLetterFacts;
import org.askexpert.question.Lane;
import org.askexpert.question.LetterFacts;
import org.askexpert.shared.Page;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@MailRoomTest
class MailboxTest {

    @Autowired
    private FindMailbox findMailbox;

    @Autowired
    private OpenMailboxLetter openLetter;

    @Autowired
    private DeliverLetter deliverLetter;

    @Autowired
    private OutgoingLetters letters;

    @Autowired
    private JdbcTemplate rows;

    @MockitoBean
    private FindLetterFacts findFacts;

    @BeforeEach
    void start() {
        rows.update("delete from mail_message");
        given(findFacts.facts(eq(QUESTION), any()))
                .willReturn(new LetterFacts(3, QUESTION, Lane.ORDINARY, null, null, null, null, null, null));
    }

    @Test
    void aLetterThatWaitsIsNotInTheMailbox() {
        long letter = aLetter(Letter.QUESTION_RECEIVED);
        assertThat(list().items()).isEmpty();
        assertThatThrownBy(() -> openLetter.open(letter, Viewer.reader())).isInstanceOf(Problem.class);
    }

    @Test
    void whatWasDeliveredIsThereNewestFirstWithItsLink() {
        long first = delivered(Letter.QUESTION_RECEIVED);
        long second = delivered(Letter.ANSWER_READY);
        assertThat(list().items()).extracting(FindMailbox.Line::id).containsExactly(second, first);
        assertThat(list().items().get(1))
                .isEqualTo(new FindMailbox.Line(first, "anna@example.com", "We have your question Q7K3-M9XT", NOON));
        assertThat(openLetter.open(first, Viewer.reader()).text())
                .contains("http://localhost:8080/mine/" + MailRoom.TOKEN);
    }

    @Test
    void nothingOfALetterIsStored() {
        long letter = delivered(Letter.QUESTION_RECEIVED);
        assertThat(rows.queryForMap("select * from mail_message where id = ?", letter)
                        .values()
                        .toString())
                .doesNotContain("anna", "Anna", MailRoom.TOKEN, "http");
    }

    @Test
    void theListPagesByKey() {
        for (int i = 0; i < 21; i++) delivered(Letter.ANSWER_READY);
        Page<FindMailbox.Line> first = list();
        Page<FindMailbox.Line> second = findMailbox.list(Long.parseLong(first.next()), Viewer.reader());
        assertThat(first.items()).hasSize(20);
        assertThat(second.items()).hasSize(1);
        assertThat(second.next()).isNull();
    }

    private Page<FindMailbox.Line> list() {
        return findMailbox.list(Long.MAX_VALUE, Viewer.reader());
    }

    private long delivered(Letter letter) {
        long id = aLetter(letter);
        deliverLetter.deliver(id, Viewer.system());
        return id;
    }

    private long aLetter(Letter letter) {
        return letters.save(OutgoingLetter.toAsker(letter, QUESTION, NOON)).id();
    }
}
