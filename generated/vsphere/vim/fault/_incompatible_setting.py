# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.IncompatibleSetting``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.IncompatibleSetting",
    wire_name="IncompatibleSetting",
    properties=lambda: (_rt.Property("conflictingProperty", "PropertyPath"),),
)
class IncompatibleSetting(vmodl.fault.InvalidArgument):
    """The fault ``vim.fault.IncompatibleSetting``.

    Fields:
        - ``conflictingProperty``: ``PropertyPath``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/IncompatibleSetting.rst``
    """

    conflictingProperty: str = ""
    """``PropertyPath``, required. Since 1.0."""
