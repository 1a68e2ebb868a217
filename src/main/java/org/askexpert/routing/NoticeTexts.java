package org.askexpert.routing;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Notices are for everybody. */
interface NoticeTexts extends Repository<NoticeText, String> {

    Optional<NoticeText> findById(String code);
}
