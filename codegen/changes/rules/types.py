"""Rules about types, about those that no document describes, and about versions."""

from __future__ import annotations

from codegen.changes.rule import BREAKING, INFO, WARNING, ChangeRule

TYPE_ADDED = ChangeRule("type-added", INFO, INFO, "{what} was added", "Nobody knew it before.")
TYPE_REMOVED = ChangeRule(
    "type-removed",
    BREAKING,
    BREAKING,
    "{what} was removed",
    "Its class is no longer there, and what is sent under its name is not understood.",
)
TYPE_RENAMED = ChangeRule(
    "type-renamed",
    BREAKING,
    INFO,
    "{what} is called {after} now",
    "One type went, and one of its kind and of its name on the wire came. Programs name the class otherwise.",
)
TYPE_KIND_CHANGED = ChangeRule(
    "type-kind-changed",
    BREAKING,
    BREAKING,
    "{what} is of the kind {after}, and was {before}",
    "A managed object, data, a fault and an enum have nothing in common; its members are not compared.",
)
TYPE_WIRE_NAME_CHANGED = ChangeRule(
    "type-wire-name-changed",
    WARNING,
    BREAKING,
    "{what} is called {after} on the wire, and was {before}",
    "The other side does not know the name. In Python, only who uses the name on the wire is concerned.",
)
BASE_EXTENDED = ChangeRule(
    "base-extended",
    INFO,
    WARNING,
    "{what} extends {after}, and still all that it did",
    "It is all that it was; a new base can bring members that older clients do not send.",
)
BASE_CHANGED = ChangeRule(
    "base-changed",
    BREAKING,
    BREAKING,
    "{what} extends {after}, and no longer {before}",
    "It cannot stand where something of the old base is asked for, and lacks what it inherited.",
)
TYPE_BECAME_OPAQUE = ChangeRule(
    "type-became-opaque",
    BREAKING,
    INFO,
    "{what} is referred to, but no longer described",
    "Its class has no members any more. That it is not described says nothing of the server.",
)
TYPE_BECAME_DESCRIBED = ChangeRule(
    "type-became-described",
    WARNING,
    INFO,
    "{what} was only referred to, and is described now",
    "Its class has members and a base. Before, it fitted any field of its kind.",
)
OPAQUE_ADDED = ChangeRule(
    "opaque-type-added",
    INFO,
    INFO,
    "{what}, which is not described, is referred to",
    "As a type that is added.",
)
OPAQUE_REMOVED = ChangeRule(
    "opaque-type-removed",
    BREAKING,
    INFO,
    "{what}, which is not described, is no longer referred to",
    "Its class is no longer there. What referred to it has a change of its own.",
)
OPAQUE_KIND_CHANGED = ChangeRule(
    "opaque-type-kind-changed",
    WARNING,
    INFO,
    "{what}, which is not described, is used as {after}, and was as {before}",
    "Its class has another base. Only its uses tell the kind.",
)
VERSION_ADDED = ChangeRule(
    "version-added", INFO, INFO, "the version {what} was added", "Nobody asked for it before."
)
VERSION_REMOVED = ChangeRule(
    "version-removed",
    WARNING,
    WARNING,
    "the version {what} was removed",
    "Who names it, as a program or as a client, is not understood.",
)
VERSION_CHANGED = ChangeRule(
    "version-changed",
    WARNING,
    WARNING,
    "the version {what} is {after}, and was {before}",
    "Its number or its namespace is another, by which clients and servers choose it.",
)
VERSION_NAME_CHANGED = ChangeRule(
    "version-name-changed",
    INFO,
    INFO,
    "the version {what} is called {after}, and was {before}",
    "Its name is for people.",
    documentation=True,
)
VERSION_ORDER_CHANGED = ChangeRule(
    "version-order-changed",
    WARNING,
    INFO,
    "the versions stand in another order",
    "Calls are refused by that order where a server is too old for them.",
)
