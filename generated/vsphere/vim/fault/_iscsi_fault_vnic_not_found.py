# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.IscsiFaultVnicNotFound``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.IscsiFaultVnicNotFound",
    wire_name="IscsiFaultVnicNotFound",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("vnicDevice", "string", since="vim.version.version7", rank=7),
    ),
)
class IscsiFaultVnicNotFound(vim.fault.IscsiFault):
    """The fault ``vim.fault.IscsiFaultVnicNotFound``.

    Fields:
        - ``vnicDevice``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/IscsiFaultVnicNotFound.rst``
    """

    vnicDevice: str = ""
    """``string``, required. Since vSphere API 5.0."""
