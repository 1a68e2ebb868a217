/** Pages and API for experts, reviewers and editors at work on questions. */
package org.askexpert.desk;
