package org.askexpert.intake;

/**
 * The first step of asking as it was typed, not looked at yet.
 *
 * @param topic slug, or null or blank for "I am not sure"
 * @param suggested whether answered questions were shown meanwhile
 */
public record TypedQuestion(String title, String body, String topic, boolean suggested) {}
