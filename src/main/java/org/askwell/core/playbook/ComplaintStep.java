package org.askwell.core.playbook;

/**
 * One step of handling a complaint.
 *
 * @param id     unique within the playbook
 * @param name   what to do, in a word or two
 * @param tell   told to the seller
 * @param say    a line for it, spoken to the customer
 * @param source the model or author it comes from
 */
public record ComplaintStep(String id, Text name, Text tell, Text say, String source) {}
