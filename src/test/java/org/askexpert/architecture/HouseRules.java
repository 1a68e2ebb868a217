package org.askexpert.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Set;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/** What the build refuses; each rule has a planted offender in {@link ArchitectureTest}. */
final class HouseRules {

    static final ArchRule ARROWS_POINT_ONE_WAY = classes().should(new ArchCondition<>("use only rooms the map names") {
        @Override
        public void check(JavaClass from, ConditionEvents events) {
            Set<String> allowed = Rooms.MAY_USE.getOrDefault(Rooms.of(from.getPackageName()), Set.of());
            for (Dependency arrow : from.getDirectDependenciesFromSelf()) {
                String room = Rooms.of(arrow.getTargetClass().getPackageName());
                boolean own = room.equals(Rooms.of(from.getPackageName()));
                if (!room.isEmpty() && !own && !allowed.contains(room)) {
                    events.add(SimpleConditionEvent.violated(arrow, arrow.getDescription()));
                }
            }
        }
    });

    static final ArchRule ENGINE_STAYS_HOME = noClasses()
            .that()
            .resideOutsideOfPackage("org.askexpert.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    static final ArchRule ONLY_STEPS_ACT_AS_THE_SYSTEM = noClasses()
            .that()
            .resideOutsideOfPackages("org.askexpert.workflow..", "org.askexpert.shared..")
            .and()
            .doNotHaveFullyQualifiedName("org.askexpert.mail.DemoMailbox") // writes a letter anew to show it
            .should()
            .callMethod(Viewer.class, "system")
            .orShould()
            .callConstructor(Viewer.SystemStep.class);

    static final ArchRule THE_ASKER_STAYS_UNKNOWN = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.askexpert.desk..",
                    "org.askexpert.worklist..",
                    "org.askexpert.writing..",
                    "org.askexpert.notes..",
                    "org.askexpert.offers..",
                    "org.askexpert.review..",
                    "org.askexpert.story..",
                    "org.askexpert.checks..",
                    "org.askexpert.search..",
                    "org.askexpert.archive..",
                    "org.askexpert.feedback..",
                    "org.askexpert.transfer..",
                    "org.askexpert.office..")
            .should(dependOnClassesThat(are(resideInAPackage("org.askexpert.intake.."))));

    static final ArchRule ENTITIES_STAY_IN_THEIR_ROOM =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    static final ArchRule REPOSITORIES_STAY_IN_THEIR_ROOM =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    static final ArchRule ENTITIES_HAVE_NO_SETTERS = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(new ArchCondition<>("have no public setters") {
                @Override
                public void check(JavaClass entity, ConditionEvents events) {
                    for (JavaMethod method : entity.getMethods()) {
                        boolean setter = method.getName().matches("set[A-Z].*");
                        if (setter && method.getModifiers().contains(JavaModifier.PUBLIC)) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                        }
                    }
                }
            });

    static final ArchRule HANDLERS_HOLD_NO_TRANSACTION = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .beAnnotatedWith(Transactional.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class);

    static final ArchRule USE_CASES_KNOW_THEIR_VIEWER = classes()
            .that()
            .areAnnotatedWith(UseCase.class)
            .should(new ArchCondition<>("take a viewer in every public method") {
                @Override
                public void check(JavaClass useCase, ConditionEvents events) {
                    for (JavaMethod method : useCase.getMethods()) {
                        boolean makesViewer = method.getReturnType().getName().contains(Viewer.class.getName());
                        if (isPublic(method) && !makesViewer && !takesViewer(method)) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                        }
                    }
                }
            });

    static final ArchRule A_VERB_IS_ONE_METHOD = classes()
            .that()
            .areAnnotatedWith(UseCase.class)
            .and(DescribedPredicate.describe(
                    "change something", type -> !type.getSimpleName().startsWith("Find")))
            .should(new ArchCondition<>("have one public method at most") {
                @Override
                public void check(JavaClass useCase, ConditionEvents events) {
                    List<JavaMethod> methods = useCase.getMethods().stream()
                            .filter(HouseRules::isPublic)
                            .toList();
                    if (methods.size() > 1) {
                        events.add(SimpleConditionEvent.violated(useCase, useCase.getName() + ": " + methods));
                    }
                }
            });

    static final ArchRule NO_EMPTY_ENDINGS =
            noClasses().should().haveNameMatching(".*(Impl|Service|Manager|Helper|Util|Utils|Dto|Entity|Repository)");

    private HouseRules() {}

    private static boolean isPublic(JavaMethod method) {
        Set<JavaModifier> modifiers = method.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC)
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && !modifiers.contains(JavaModifier.STATIC);
    }

    private static boolean takesViewer(JavaMethod method) {
        return method.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(Viewer.class));
    }
}
