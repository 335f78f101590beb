# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.IscsiFaultPnicInUse``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.IscsiFaultPnicInUse",
    wire_name="IscsiFaultPnicInUse",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("pnicDevice", "string", since="vim.version.version7", rank=7),
    ),
)
class IscsiFaultPnicInUse(vim.fault.IscsiFault):
    """The fault ``vim.fault.IscsiFaultPnicInUse``.

    Fields:
        - ``pnicDevice``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/IscsiFaultPnicInUse.rst``
    """

    pnicDevice: str = ""
    """``string``, required. Since vSphere API 5.0."""
