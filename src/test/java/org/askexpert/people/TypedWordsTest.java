package org.askexpert.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What a form whose session is lost gives back; how it looks is seen in {@code WritingBrowserIT}. */
class TypedWordsTest {

    @Test
    void codesNumbersAndTokensAreNotGivenBack() {
        MockHttpServletRequest form = form("/desk/Q7K3-M9XT/draft");
        form.setParameter("_csrf", "x".repeat(40));
        form.setParameter("revision", "3");
        form.setParameter("then", "earlier");
        form.setParameter("sources[0].kind", "study");
        form.setParameter("sources[0].pin", "sore-back@2");
        assertThat(TypedWords.of(form)).isEmpty();
    }

    @Test
    void everyTextOfTheEditorIsGivenBackEvenASingleWord() {
        MockHttpServletRequest form = form("/desk/Q7K3-M9XT/draft");
        form.setParameter("answer", "<b>Walk.</b>\n\nAnd rest.");
        form.setParameter("privatePart", "Courage.");
        form.setParameter("publicTitle", "Sciatica");
        form.setParameter("publicQuestion", " ");
        form.setParameter("sources[0].url", "https://example.org/one");
        assertThat(TypedWords.of(form))
                .containsExactly("<b>Walk.</b>\n\nAnd rest.", "Courage.", "Sciatica", "https://example.org/one");
    }

    @Test
    void passwordsAndCodesAreNeverGivenBackWhateverIsInThem() {
        MockHttpServletRequest form = form("/account/password");
        form.setParameter("old", "correct horse battery staple");
        form.setParameter("password", "six quiet herons");
        form.setParameter("code", "123 456");
        assertThat(TypedWords.of(form)).isEmpty();
    }

    @Test
    void whatIsSentToOtherAddressesIsNotGivenBack() {
        MockHttpServletRequest form = form("/sign-in");
        form.setParameter("password", "six quiet herons");
        assertThat(TypedWords.of(form)).isEmpty();
    }

    private static MockHttpServletRequest form(String address) {
        return new MockHttpServletRequest("POST", address);
    }
}
