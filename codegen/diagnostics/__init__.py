"""What runs find: located values, collected while stages run, sorted and shown together."""

from codegen.diagnostics.code import Code, Severity
from codegen.diagnostics.findings import LONGEST, Diagnostic, Diagnostics, counted, short

__all__ = ["LONGEST", "Code", "Diagnostic", "Diagnostics", "Severity", "counted", "short"]
