package org.askexpert.staffing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.askexpert.factor.SecondFactor;
import org.askexpert.people.FindMember;
import org.askexpert.people.Member;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopics;
import org.askexpert.topic.TopicTree;
import org.askexpert.topic.TopicView;
import org.springframework.transaction.annotation.Transactional;

/** One person for the office. */
@UseCase
@Transactional(readOnly = true)
class FindMemberPage {

    private final FindMember find;
    private final FindTopics topics;
    private final SecondFactor factor;

    FindMemberPage(FindMember find, FindTopics topics, SecondFactor factor) {
        this.find = find;
        this.topics = topics;
        this.factor = factor;
    }

    MemberPage page(String handle, Viewer me) {
        Viewer.Staff viewer = me.mustRunTheOffice();
        Member person = find.byHandle(handle, me);
        boolean self = viewer.person() == person.id().number();
        return new MemberPage(
                person,
                subjects(person, topics.topics(me)),
                viewer.is(Role.ADMINISTRATOR) && !self,
                viewer.is(Role.EDITOR) && !person.closed() && person.is(Role.EXPERT),
                factor.isEnrolled(person.id().number()),
                factor.isEnrolled(viewer.person()));
    }

    private static List<MemberPage.Subject> subjects(Member person, TopicTree tree) {
        return person.subjects().stream()
                .flatMap(
                        subject -> tree.find(subject.topic()).stream().map(topic -> subject(topic, subject.language())))
                .sorted(Comparator.comparing(MemberPage.Subject::topic).thenComparing(MemberPage.Subject::spoken))
                .toList();
    }

    private static MemberPage.Subject subject(TopicView topic, String language) {
        String spoken = Locale.forLanguageTag(language).getDisplayLanguage(Locale.UK);
        return new MemberPage.Subject(topic.slug(), topic.trail(), language, spoken);
    }
}
