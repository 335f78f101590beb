# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.ApplyProfileElement``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.profile.ApplyProfileElement",
    wire_name="ProfileApplyProfileElement",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (_rt.Property("key", "string", since="vim.version.version7", rank=7),),
)
class ApplyProfileElement(vim.profile.ApplyProfile):
    """The data object ``vim.profile.ApplyProfileElement``, on the wire ``ProfileApplyProfileElement``.

    Fields:
        - ``key``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/profile/ApplyProfileElement.rst``
    """

    key: str = ""
    """``string``, required. Since vSphere API 5.0."""
