# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.IscsiFaultVnicHasActivePaths``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.IscsiFaultVnicHasActivePaths",
    wire_name="IscsiFaultVnicHasActivePaths",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("vnicDevice", "string", since="vim.version.version7", rank=7),
    ),
)
class IscsiFaultVnicHasActivePaths(vim.fault.IscsiFault):
    """The fault ``vim.fault.IscsiFaultVnicHasActivePaths``.

    Fields:
        - ``vnicDevice``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/IscsiFaultVnicHasActivePaths.rst``
    """

    vnicDevice: str = ""
    """``string``, required. Since vSphere API 5.0."""
