package org.askexpert.topic;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Topics are public: every viewer sees all of them. */
interface Topics extends Repository<Topic, Long> {

    @Query("select t from Topic t left join fetch t.parent order by t.place, t.id")
    List<Topic> inOrder();

    @Query("select t from Topic t left join fetch t.parent where t.slug = :slug")
    Optional<Topic> bySlug(String slug);

    @Query("select t from TopicRedirect r join r.topic t left join fetch t.parent where r.slug = :slug")
    Optional<Topic> byFormerSlug(String slug);

    @Query("select t from Topic t left join fetch t.parent where t.id = :id")
    Optional<Topic> byId(long id);

    @Query("select coalesce(max(t.place), 0) from Topic t where coalesce(t.parent.id, 0) = :parent")
    int lastPlaceBelow(long parent);

    Topic save(Topic topic);
}
