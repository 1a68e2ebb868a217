package org.askexpert.text;

import org.askexpert.shared.Coded;

/** What kind of detail may tell who somebody is; the rooms that show findings have the words for it. */
public enum PersonalDataKind implements Coded {
    EMAIL,
    WEB_ADDRESS,
    SOCIAL_HANDLE,
    DATE_OF_BIRTH,
    NHS_NUMBER,
    NATIONAL_INSURANCE_NUMBER,
    CARD_NUMBER,
    PHONE,
    POSTCODE,
    STREET_ADDRESS,
    NAME
}
