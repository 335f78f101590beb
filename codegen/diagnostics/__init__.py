"""What runs find: located values, collected while stages run, sorted and shown together."""

from codegen.diagnostics.findings import LEFT_OUT, LONGEST, Diagnostic, Diagnostics, Severity, counted, short

__all__ = ["LEFT_OUT", "LONGEST", "Diagnostic", "Diagnostics", "Severity", "counted", "short"]
