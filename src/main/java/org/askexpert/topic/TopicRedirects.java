package org.askexpert.topic;

import org.springframework.data.repository.Repository;

/** Former addresses. */
interface TopicRedirects extends Repository<TopicRedirect, String> {

    TopicRedirect save(TopicRedirect redirect);
}
