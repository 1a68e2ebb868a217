package org.askexpert.workflow;

import java.util.random.RandomGenerator;
import org.askexpert.question.Reference;

/** One thing somebody may try with a question, allowed or not; all chance in it comes from the dice. */
record Act(String name, Try attempt) {

    @FunctionalInterface
    interface Try {
        void make(Reference question, RandomGenerator dice);
    }

    /** An act with the number its dice begin with: the same on the same question, whenever it is repeated. */
    record Planned(Act act, long seed) {
        @Override
        public String toString() {
            return act.name() + "/" + seed;
        }
    }
}
