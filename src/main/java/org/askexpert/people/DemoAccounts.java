package org.askexpert.people;

import java.util.List;
import java.util.stream.Stream;

/** The accounts that the sign-in page of the demo shows; they exist nowhere else. */
final class DemoAccounts {

    static final List<Account> ALL = Stream.of("ana", "ben", "chidi", "rosa", "ravi", "edith")
            .map(handle -> new Account(handle + "@askexpert.example", "demo demo demo"))
            .toList();

    private DemoAccounts() {}

    record Account(String email, String password) {}
}
