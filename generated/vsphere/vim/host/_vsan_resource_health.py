# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanResourceHealth``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanResourceHealth",
    wire_name="VsanResourceHealth",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("resource", "string", since="vim.version.version9", rank=9),
        _rt.Property("health", "string", since="vim.version.version9", rank=9),
        _rt.Property("description", "string", optional=True, since="vim.version.version9", rank=9),
    ),
)
class VsanResourceHealth(vmodl.DynamicData):
    """The data object ``vim.host.VsanResourceHealth``.

    Fields:
        - ``resource``: ``string``, required.
        - ``health``: ``string``, required.
        - ``description``: ``string``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanResourceHealth.rst``
    """

    resource: str = ""
    """``string``, required. Since vSphere API 5.5."""
    health: str = ""
    """``string``, required. Since vSphere API 5.5."""
    description: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
