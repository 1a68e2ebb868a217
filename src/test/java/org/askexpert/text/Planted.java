package org.askexpert.text;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.TopicId;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Offenders that prove the rules of the house can fail. They live in this room so that their arrows point back. */
public final class Planted {

    private Planted() {}

    /** Room text has no business with topics. */
    public static class BackArrow {
        TopicId topic;
    }

    /** The engine belongs to room workflow. */
    public static class EngineAway {
        ProcessEngine engine;
    }

    /** Only a process step acts as the system. */
    public static class ActsAsSystem {
        Viewer viewer = Viewer.system();
    }

    /** An entity everybody can reach and change. */
    @Entity
    public static class OpenEntity {
        @Id
        private long id;

        public void setId(long id) {
            this.id = id;
        }
    }

    /** Rows everybody can reach. */
    public interface OpenRows extends Repository<OpenEntity, Long> {}

    /** A handler with a transaction of its own. */
    @Transactional
    @Controller
    public static class GreedyController {}

    /** Two verbs in one, and neither knows who looks. */
    @UseCase
    public static class BlindVerb {
        public void look() {}

        public void act() {}
    }

    /** A name that says nothing. */
    public static class NothingHelper {}
}
