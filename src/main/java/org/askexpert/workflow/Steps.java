package org.askexpert.workflow;

/** Names that stand in the models; a test compares them. They never change once a model is released. */
final class Steps {

    static final String QUESTION_TO_ANSWER = "question-to-answer";
    static final String DELIVER_MAIL = "deliver-mail";

    static final String TRIAGE = "triage";
    static final String TRIAGE_BY_HAND = "triageByHand";
    static final String CHOOSE_EXPERT = "chooseExpert";
    static final String ASSIGN_BY_HAND = "assignByHand";
    static final String ACCEPT_QUESTION = "acceptQuestion";
    static final String DRAFT_ANSWER = "draftAnswer";
    static final String AWAIT_REPLY = "awaitReply";
    static final String REVIEW_ANSWER = "reviewAnswer";
    static final String RELEASE_ANSWER = "releaseAnswer";
    static final String PREPARE_EDITION = "prepareEdition";
    static final String REVIEW_PUBLIC_EDITION = "reviewPublicEdition";
    static final String PUBLISH_TO_ARCHIVE = "publishToArchive";
    static final String SEND_MAIL = "sendMail";

    static final String QUESTION_RECEIVED = "question-received";
    static final String DECLINED_BY_EXPERT = "declined-by-expert";
    static final String REASSIGNED_BY_EDITOR = "reassigned-by-editor";

    static final String FINISH_BY_MOVED = "finish-by-moved";
    static final String MORE_NEEDED = "more-needed";
    static final String ASKER_REPLIED = "asker-replied";
    static final String CONSENT_WITHDRAWN = "consent-withdrawn";
    static final String EDITION_WANTED = "edition-wanted";
    static final String NOT_MY_QUESTION = "not-my-question";
    static final String QUESTION_CLOSED = "question-closed";
    static final String QUESTION_WITHDRAWN = "question-withdrawn";

    static final String ROUTING = "routing";
    static final String ASK_ON_PROBATION = "ask-on-probation";
    static final String RESPOND_WITHIN_DAYS = "respond-within-days";
    static final String FINISH_WITHIN_DAYS = "finish-within-days";
    static final String REMIND_ASKER_AFTER_DAYS = "remind-asker-after-days";
    static final String WAIT_FOR_ASKER_DAYS = "wait-for-asker-days";
    static final String REVIEW_DEPTH = "review-depth";

    private Steps() {}
}
