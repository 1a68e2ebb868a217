package org.askexpert.contract;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One call as somebody may send it. In their order the examples are a way of a question; {@code {reference}} and
 * {@code {slug}} stand for what an earlier call answered.
 *
 * @param call method and address of the route, as the document names it
 * @param as who calls: {@code expert}, {@code reviewer}, {@code editor}, or nobody
 * @param ifMatch revision the call says it read, or null
 * @param query what follows the address, or null
 * @param body what is sent, or null
 * @param status what it answers
 */
record Example(String call, String summary, String as, String ifMatch, String query, JsonNode body, int status) {}
