package io.caseport.rest.inventory;

import io.caseport.application.port.in.AccountInventory.Governed;
import io.caseport.rest.query.Xml;

/** Whom a policy governs, by name and id. */
final class InventoryXml {
  private InventoryXml() {}

  static void group(Xml xml, Governed.ByGroup by) {
    xml.text("GroupName", by.group().name().value()).text("GroupId", by.group().id().value());
  }

  static void user(Xml xml, Governed.ByUser by) {
    xml.text("UserName", by.user().name().value()).text("UserId", by.user().id().value());
  }

  static void role(Xml xml, Governed.ByRole by) {
    xml.text("RoleName", by.role().name().value()).text("RoleId", by.role().id().value());
  }
}
