# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.IscsiFaultVnicInUse``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.IscsiFaultVnicInUse",
    wire_name="IscsiFaultVnicInUse",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("vnicDevice", "string", since="vim.version.version7", rank=7),
    ),
)
class IscsiFaultVnicInUse(vim.fault.IscsiFault):
    """The fault ``vim.fault.IscsiFaultVnicInUse``.

    Fields:
        - ``vnicDevice``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/IscsiFaultVnicInUse.rst``
    """

    vnicDevice: str = ""
    """``string``, required. Since vSphere API 5.0."""
