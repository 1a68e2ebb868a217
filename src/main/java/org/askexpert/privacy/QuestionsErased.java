package org.askexpert.privacy;

import java.util.List;

/** Questions were erased: after the commit the ledger outside the database says so, too. */
record QuestionsErased(List<ErasedLine> lines) {}
