package org.askexpert.house;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Which version of the privacy text people read now: the one that a consent given now is given under. */
@UseCase
@Transactional(readOnly = true)
public class FindPrivacyVersion {

    private final StandingTexts texts;

    FindPrivacyVersion(StandingTexts texts) {
        this.texts = texts;
    }

    public int version(Viewer viewer) {
        return texts.latestVersion(StandingPage.PRIVACY);
    }
}
