# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.encryption.KeyProviderId``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.encryption.KeyProviderId",
    wire_name="KeyProviderId",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (_rt.Property("id", "string", since="vim.version.version11", rank=11),),
)
class KeyProviderId(vmodl.DynamicData):
    """The data object ``vim.encryption.KeyProviderId``.

    Fields:
        - ``id``: ``string``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/encryption/KeyProviderId.rst``
    """

    id: str = ""
    """``string``, required. Since vSphere API 6.5."""
