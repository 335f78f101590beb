# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.IscsiFaultVnicAlreadyBound``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.IscsiFaultVnicAlreadyBound",
    wire_name="IscsiFaultVnicAlreadyBound",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("vnicDevice", "string", since="vim.version.version7", rank=7),
    ),
)
class IscsiFaultVnicAlreadyBound(vim.fault.IscsiFault):
    """The fault ``vim.fault.IscsiFaultVnicAlreadyBound``.

    Fields:
        - ``vnicDevice``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/IscsiFaultVnicAlreadyBound.rst``
    """

    vnicDevice: str = ""
    """``string``, required. Since vSphere API 5.0."""
