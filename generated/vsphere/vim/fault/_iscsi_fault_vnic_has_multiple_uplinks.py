# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.IscsiFaultVnicHasMultipleUplinks``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.IscsiFaultVnicHasMultipleUplinks",
    wire_name="IscsiFaultVnicHasMultipleUplinks",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("vnicDevice", "string", since="vim.version.version7", rank=7),
    ),
)
class IscsiFaultVnicHasMultipleUplinks(vim.fault.IscsiFault):
    """The fault ``vim.fault.IscsiFaultVnicHasMultipleUplinks``.

    Fields:
        - ``vnicDevice``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/IscsiFaultVnicHasMultipleUplinks.rst``
    """

    vnicDevice: str = ""
    """``string``, required. Since vSphere API 5.0."""
