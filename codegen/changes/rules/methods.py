"""Rules about methods, their parameters, what they give back and what they raise."""

from __future__ import annotations

from codegen.changes.rule import BREAKING, INFO, WARNING, ChangeRule

METHOD_ADDED = ChangeRule("method-added", INFO, INFO, "{what} was added", "Nobody called it before.")
METHOD_REMOVED = ChangeRule(
    "method-removed", BREAKING, BREAKING, "{what} was removed", "It cannot be called any more."
)
METHOD_RENAMED = ChangeRule(
    "method-renamed",
    BREAKING,
    BREAKING,
    "{what} is called {after} now",
    "Both names differ by _Task alone, or have one short name, so it is the same method; its old name is not "
    "understood.",
)
METHOD_INHERITED = ChangeRule(
    "method-became-inherited",
    INFO,
    INFO,
    "{what} is inherited from {after} now",
    "It can be called as before.",
)
METHOD_OWN = ChangeRule(
    "method-became-own",
    INFO,
    INFO,
    "{what} was inherited from {before}, and is its own now",
    "It can be called as before.",
)
METHOD_ORDER_CHANGED = ChangeRule(
    "method-order-changed",
    INFO,
    INFO,
    "the methods of {what} stand in another order",
    "Nothing goes by their order.",
    documentation=True,
)
SHORT_NAME_CHANGED = ChangeRule(
    "short-name-changed",
    BREAKING,
    INFO,
    "{what} has the short name {after}, and had {before}",
    "Programs may call it by the short name, which is never sent.",
)
SHORT_NAME_REMOVED = ChangeRule(
    "short-name-removed",
    BREAKING,
    INFO,
    "{what} no longer has the short name {before}",
    "Programs may call it by the short name, which is never sent.",
)

OPTIONAL_PARAMETER_ADDED = ChangeRule(
    "optional-parameter-added",
    INFO,
    INFO,
    "{what} was added, and may be left out",
    "It comes behind all others, so calls mean what they meant.",
)
OPTIONAL_PARAMETER_INSERTED = ChangeRule(
    "optional-parameter-inserted",
    BREAKING,
    INFO,
    "{what} was added before others, and may be left out",
    "Arguments that are given by position go to other parameters.",
)
REQUIRED_PARAMETER_ADDED = ChangeRule(
    "required-parameter-added",
    BREAKING,
    BREAKING,
    "{what} was added, and is required",
    "Calls without it are refused.",
)
PARAMETER_REMOVED = ChangeRule(
    "parameter-removed", BREAKING, BREAKING, "{what} was removed", "Calls with it are refused."
)
PARAMETER_BECAME_KNOWN = ChangeRule(
    "parameter-became-known",
    INFO,
    INFO,
    "{what} is stated now",
    "What was read before does not list all parameters, so it may always have been there.",
)
PARAMETER_BECAME_UNKNOWN = ChangeRule(
    "parameter-became-unknown",
    WARNING,
    INFO,
    "{what} is no longer stated",
    "What is read now does not list all parameters, so it may still be there, though not in the bindings.",
)
PARAMETERS_BECAME_KNOWN = ChangeRule(
    "parameters-became-known",
    INFO,
    INFO,
    "all parameters of {what} are stated now",
    "What was read before does not list them all.",
)
PARAMETERS_BECAME_UNKNOWN = ChangeRule(
    "parameters-became-unknown",
    INFO,
    INFO,
    "some parameters of {what} may no longer be stated",
    "What is read now does not list them all.",
)
PARAMETER_ORDER_CHANGED = ChangeRule(
    "parameter-order-changed",
    BREAKING,
    BREAKING,
    "the parameters of {what} stand in another order",
    "Arguments that are given by position go to other parameters, and servers read them in order.",
)
PARAMETER_TYPE_CHANGED = ChangeRule(
    "parameter-type-changed",
    BREAKING,
    BREAKING,
    "{what} is {after}, and was {before}",
    "No value of the one type is one of the other.",
)
PARAMETER_TYPE_NARROWED = ChangeRule(
    "parameter-type-narrowed",
    BREAKING,
    BREAKING,
    "{what} takes {after} alone, and took any {before}",
    "What was right to send may be refused.",
)
PARAMETER_TYPE_WIDENED = ChangeRule(
    "parameter-type-widened",
    INFO,
    INFO,
    "{what} takes any {after}, and took {before} alone",
    "All that was right to send still is.",
)
PARAMETER_NUMBER_SIZE_CHANGED = ChangeRule(
    "parameter-number-size-changed",
    INFO,
    WARNING,
    "{what} is {after}, and was {before}",
    "Python has one sort of such numbers; on the wire, one that is too large is refused.",
)
PARAMETER_TEXT_KIND_CHANGED = ChangeRule(
    "parameter-text-kind-changed",
    INFO,
    INFO,
    "{what} is {after}, and was {before}",
    "Both are text, in Python as on the wire.",
)
PARAMETER_BECAME_ARRAY = ChangeRule(
    "parameter-became-array",
    BREAKING,
    INFO,
    "{what} takes an array, and took one value",
    "Programs have to give a list; on the wire, one element is an array of one.",
)
PARAMETER_BECAME_SINGLE = ChangeRule(
    "parameter-became-single",
    BREAKING,
    BREAKING,
    "{what} takes one value, and took an array",
    "Several are refused.",
)
PARAMETER_BECAME_REQUIRED = ChangeRule(
    "parameter-became-required",
    BREAKING,
    BREAKING,
    "{what} is required, and was optional",
    "Calls without it are refused.",
)
PARAMETER_BECAME_OPTIONAL = ChangeRule(
    "parameter-became-optional",
    INFO,
    INFO,
    "{what} is optional, and was required",
    "Calls with it are as right as before.",
)

RESULT_ADDED = ChangeRule(
    "result-added", INFO, INFO, "{what} is {after}, and there was none", "Nobody looked at it before."
)
RESULT_REMOVED = ChangeRule(
    "result-removed", BREAKING, BREAKING, "{what} was {before}, and there is none", "Programs have nothing."
)
RESULT_TYPE_CHANGED = ChangeRule(
    "result-type-changed",
    BREAKING,
    BREAKING,
    "{what} is {after}, and was {before}",
    "No value of the one type is one of the other.",
)
RESULT_TYPE_NARROWED = ChangeRule(
    "result-type-narrowed",
    INFO,
    INFO,
    "{what} is always {after}, and was any {before}",
    "All that arrives is what was expected before.",
)
RESULT_TYPE_WIDENED = ChangeRule(
    "result-type-widened",
    BREAKING,
    BREAKING,
    "{what} is any {after}, and was always {before}",
    "What arrives may lack what programs rest on.",
)
RESULT_NUMBER_SIZE_CHANGED = ChangeRule(
    "result-number-size-changed",
    INFO,
    WARNING,
    "{what} is {after}, and was {before}",
    "Python has one sort of such numbers; on the wire, one that is too large is not understood.",
)
RESULT_TEXT_KIND_CHANGED = ChangeRule(
    "result-text-kind-changed",
    INFO,
    INFO,
    "{what} is {after}, and was {before}",
    "Both are text, in Python as on the wire.",
)
RESULT_BECAME_ARRAY = ChangeRule(
    "result-became-array",
    BREAKING,
    BREAKING,
    "{what} is an array, and was one value",
    "Programs have a list; older clients expect one element.",
)
RESULT_BECAME_SINGLE = ChangeRule(
    "result-became-single",
    BREAKING,
    INFO,
    "{what} is one value, and was an array",
    "Programs have no list any more; on the wire, one element is an array of one.",
)
RESULT_BECAME_OPTIONAL = ChangeRule(
    "result-became-optional",
    WARNING,
    WARNING,
    "{what} is optional, and was always there",
    "It may be None; how often depends on the server.",
)
RESULT_BECAME_REQUIRED = ChangeRule(
    "result-became-required",
    INFO,
    INFO,
    "{what} is always there, and was optional",
    "Who expects that it may be absent loses nothing.",
)

FAULT_ADDED = ChangeRule(
    "fault-added",
    WARNING,
    WARNING,
    "{what} was added",
    "The method may raise what no program expects, and no client knows.",
)
NARROWER_FAULT_ADDED = ChangeRule(
    "narrower-fault-added",
    INFO,
    INFO,
    "{what} was added, which extends one that was raised before",
    "Who catches that catches it too.",
)
FAULT_REMOVED = ChangeRule(
    "fault-removed", INFO, INFO, "{what} was removed", "Who is ready for it is never called upon."
)
FAULT_ORDER_CHANGED = ChangeRule(
    "fault-order-changed",
    INFO,
    INFO,
    "the faults of {what} stand in another order",
    "Nothing goes by their order.",
    documentation=True,
)
