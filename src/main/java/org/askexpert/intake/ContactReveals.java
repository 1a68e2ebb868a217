package org.askexpert.intake;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** To whom an asker's address was shown. */
interface ContactReveals extends Repository<ContactReveal, Long> {

    ContactReveal save(ContactReveal reveal);

    /** The last first. */
    @Query("select r from ContactReveal r where r.questionId = :question order by r.id desc")
    List<ContactReveal> of(long question);
}
