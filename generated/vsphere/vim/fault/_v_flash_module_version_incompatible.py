# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VFlashModuleVersionIncompatible``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VFlashModuleVersionIncompatible",
    wire_name="VFlashModuleVersionIncompatible",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("moduleName", "string", since="vim.version.version9", rank=9),
        _rt.Property("vmRequestModuleVersion", "string", since="vim.version.version9", rank=9),
        _rt.Property("hostMinSupportedVerson", "string", since="vim.version.version9", rank=9),
        _rt.Property("hostModuleVersion", "string", since="vim.version.version9", rank=9),
    ),
)
class VFlashModuleVersionIncompatible(vim.fault.VimFault):
    """The fault ``vim.fault.VFlashModuleVersionIncompatible``.

    Fields:
        - ``moduleName``: ``string``, required.
        - ``vmRequestModuleVersion``: ``string``, required.
        - ``hostMinSupportedVerson``: ``string``, required.
        - ``hostModuleVersion``: ``string``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/VFlashModuleVersionIncompatible.rst``
    """

    moduleName: str = ""
    """``string``, required. Since vSphere API 5.5."""
    vmRequestModuleVersion: str = ""
    """``string``, required. Since vSphere API 5.5."""
    hostMinSupportedVerson: str = ""
    """``string``, required. Since vSphere API 5.5."""
    hostModuleVersion: str = ""
    """``string``, required. Since vSphere API 5.5."""
