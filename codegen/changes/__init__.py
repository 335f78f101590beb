"""What changed between two APIs: values that know their rule, levels, sentence and both places."""

from codegen.changes.change import ApiChange
from codegen.changes.comparison import changes, changes_of
from codegen.changes.rule import ChangeRule, Level

__all__ = ["ApiChange", "ChangeRule", "Level", "changes", "changes_of"]
