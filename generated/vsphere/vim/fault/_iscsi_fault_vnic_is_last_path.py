# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.IscsiFaultVnicIsLastPath``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.IscsiFaultVnicIsLastPath",
    wire_name="IscsiFaultVnicIsLastPath",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("vnicDevice", "string", since="vim.version.version7", rank=7),
    ),
)
class IscsiFaultVnicIsLastPath(vim.fault.IscsiFault):
    """The fault ``vim.fault.IscsiFaultVnicIsLastPath``.

    Fields:
        - ``vnicDevice``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/IscsiFaultVnicIsLastPath.rst``
    """

    vnicDevice: str = ""
    """``string``, required. Since vSphere API 5.0."""
