"""Rules about properties and the values of enums.

Names that begin with ``sent`` are about what clients send, perhaps among other things; those that begin with
``received`` about what they only receive, or the other way round where it is the receiver who is concerned.
"""

from __future__ import annotations

from codegen.changes.rule import BREAKING, INFO, WARNING, ChangeRule

PROPERTY_ADDED = ChangeRule(
    "property-added", INFO, INFO, "{what} was added", "It may be left out, or clients only receive it."
)
REQUIRED_PROPERTY_ADDED = ChangeRule(
    "sent-required-property-added",
    BREAKING,
    BREAKING,
    "{what} was added, and is required",
    "Who builds such an object, and does not know of it, is refused.",
)
PROPERTY_REMOVED = ChangeRule(
    "property-removed",
    BREAKING,
    BREAKING,
    "{what} was removed",
    "The attribute is no longer there; who sends it or asks for it is refused.",
)
PROPERTY_INHERITED = ChangeRule(
    "property-became-inherited",
    INFO,
    WARNING,
    "{what} is inherited from {after} now",
    "Programs see no difference; the elements of an object stand in another order.",
)
PROPERTY_OWN = ChangeRule(
    "property-became-own",
    INFO,
    WARNING,
    "{what} was inherited from {before}, and is its own now",
    "Programs see no difference; the elements of an object stand in another order.",
)
PROPERTY_ORDER_CHANGED = ChangeRule(
    "property-order-changed",
    INFO,
    WARNING,
    "the properties of {what} stand in another order",
    "Python goes by their names; a strict reader of messages expects elements in order.",
)
PROPERTY_TYPE_CHANGED = ChangeRule(
    "property-type-changed",
    BREAKING,
    BREAKING,
    "{what} is {after}, and was {before}",
    "No value of the one type is one of the other.",
)
SENT_PROPERTY_TYPE_NARROWED = ChangeRule(
    "sent-property-type-narrowed",
    BREAKING,
    BREAKING,
    "{what} takes {after} alone, and took any {before}",
    "What was right to send may be refused.",
)
RECEIVED_PROPERTY_TYPE_NARROWED = ChangeRule(
    "received-property-type-narrowed",
    INFO,
    INFO,
    "{what} is always {after}, and was any {before}",
    "All that arrives is what was expected before; no client sends it.",
)
RECEIVED_PROPERTY_TYPE_WIDENED = ChangeRule(
    "received-property-type-widened",
    BREAKING,
    BREAKING,
    "{what} is any {after}, and was always {before}",
    "What arrives may lack what programs rest on.",
)
SENT_PROPERTY_TYPE_WIDENED = ChangeRule(
    "sent-property-type-widened",
    INFO,
    INFO,
    "{what} takes any {after}, and took {before} alone",
    "All that was right to send still is; no client receives it.",
)
PROPERTY_NUMBER_SIZE_CHANGED = ChangeRule(
    "property-number-size-changed",
    INFO,
    WARNING,
    "{what} is {after}, and was {before}",
    "Python has one sort of such numbers; on the wire, one that is too large is refused.",
)
PROPERTY_TEXT_KIND_CHANGED = ChangeRule(
    "property-text-kind-changed",
    INFO,
    INFO,
    "{what} is {after}, and was {before}",
    "Both are text, in Python as on the wire.",
)
RECEIVED_PROPERTY_BECAME_ARRAY = ChangeRule(
    "received-property-became-array",
    BREAKING,
    BREAKING,
    "{what} is an array, and was one value",
    "Programs have a list; older clients expect one element.",
)
SENT_PROPERTY_BECAME_ARRAY = ChangeRule(
    "sent-property-became-array",
    BREAKING,
    INFO,
    "{what} takes an array, and took one value",
    "Programs have to give a list; on the wire, one element is an array of one.",
)
SENT_PROPERTY_BECAME_SINGLE = ChangeRule(
    "sent-property-became-single",
    BREAKING,
    BREAKING,
    "{what} takes one value, and took an array",
    "Several are refused.",
)
RECEIVED_PROPERTY_BECAME_SINGLE = ChangeRule(
    "received-property-became-single",
    BREAKING,
    INFO,
    "{what} is one value, and was an array",
    "Programs have no list any more; on the wire, one element is an array of one.",
)
SENT_PROPERTY_BECAME_REQUIRED = ChangeRule(
    "sent-property-became-required",
    BREAKING,
    BREAKING,
    "{what} is required, and was optional",
    "Who leaves it out is refused.",
)
RECEIVED_PROPERTY_BECAME_REQUIRED = ChangeRule(
    "received-property-became-required",
    INFO,
    INFO,
    "{what} is always there, and was optional",
    "Who expects that it may be absent loses nothing.",
)
RECEIVED_PROPERTY_BECAME_OPTIONAL = ChangeRule(
    "received-property-became-optional",
    WARNING,
    WARNING,
    "{what} is optional, and was always there",
    "It may be None; how often depends on the server.",
)
SENT_PROPERTY_BECAME_OPTIONAL = ChangeRule(
    "sent-property-became-optional",
    INFO,
    INFO,
    "{what} is optional, and was required",
    "Who sends it goes on to do so; no client receives it.",
)
ARRAY_ABSENCE_CHANGED = ChangeRule(
    "array-absence-changed",
    INFO,
    INFO,
    "{what} is an array that may be absent: {after}, and was: {before}",
    "An array that is absent is one that holds nothing, in Python as on the wire.",
)

RECEIVED_VALUE_ADDED = ChangeRule(
    "received-value-added",
    WARNING,
    WARNING,
    "{what} was added",
    "Who names every value in a match, or takes no other, meets one that is not known.",
)
SENT_VALUE_ADDED = ChangeRule(
    "sent-value-added", INFO, INFO, "{what} was added", "No client receives it, so none need know it."
)
SENT_VALUE_REMOVED = ChangeRule(
    "sent-value-removed",
    BREAKING,
    BREAKING,
    "{what} was removed",
    "The member is no longer there; who sends it is refused.",
)
RECEIVED_VALUE_REMOVED = ChangeRule(
    "received-value-removed",
    BREAKING,
    INFO,
    "{what} was removed",
    "The member is no longer there; that it never arrives harms no client.",
)
VALUE_ORDER_CHANGED = ChangeRule(
    "value-order-changed",
    INFO,
    INFO,
    "the values of {what} stand in another order",
    "They go by their names; who loops over the enum has them in the new order.",
)
