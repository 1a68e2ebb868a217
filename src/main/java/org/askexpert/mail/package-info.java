/** Letters, their templates and the outbox; knows addresses only while sending. */
package org.askexpert.mail;
