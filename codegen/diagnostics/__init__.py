"""What runs find: located values, collected while stages run, sorted and shown together."""

from codegen.diagnostics.code import FindingCode, Severity
from codegen.diagnostics.findings import LONGEST, Diagnostic, Diagnostics, counted, short

__all__ = ["LONGEST", "Diagnostic", "Diagnostics", "FindingCode", "Severity", "counted", "short"]
