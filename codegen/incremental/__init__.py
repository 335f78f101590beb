"""Runs after an edit: what documents that changed reach is read, linked and made anew, and nothing else is.

The types that changed documents state are linked twice, as they were and as they are, among what is known of
all others. Where the run before has kept what they were, and others see the same of them as before, nothing
else can have changed. In every other case the run is one like any other.
"""

from codegen.incremental.edit import Edit, after_edit
from codegen.incremental.last_run import LastRun, Seen
from codegen.incremental.relinking import UnboundedEditError

__all__ = ["Edit", "LastRun", "Seen", "UnboundedEditError", "after_edit"]
