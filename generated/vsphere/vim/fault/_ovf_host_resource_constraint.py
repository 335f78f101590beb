# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfHostResourceConstraint``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfHostResourceConstraint",
    wire_name="OvfHostResourceConstraint",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (_rt.Property("value", "string", since="vim.version.version6", rank=6),),
)
class OvfHostResourceConstraint(vim.fault.OvfConstraint):
    """The fault ``vim.fault.OvfHostResourceConstraint``.

    Fields:
        - ``value``: ``string``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/OvfHostResourceConstraint.rst``
    """

    value: str = ""
    """``string``, required. Since vSphere API 4.1."""
