# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.CreateNativeKeyProviderSpec``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.CreateNativeKeyProviderSpec",
    wire_name="VsanHostCreateNativeKeyProviderSpec",
    since="vsan.version.version20",
    rank=18,
    properties=lambda: (
        _rt.Property("provider", "string", since="vsan.version.version20", rank=18),
        _rt.Property("keyId", "string", optional=True, since="vsan.version.version20", rank=18),
        _rt.Property(
            "keyDerivationKey", "string", optional=True, since="vsan.version.version20", rank=18
        ),
        _rt.Property(
            "tpmRequired", "boolean", optional=True, since="vsan.version.version20", rank=18
        ),
    ),
)
class CreateNativeKeyProviderSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.host.CreateNativeKeyProviderSpec``, on the wire ``VsanHostCreateNativeKeyProviderSpec``.

    Fields:
        - ``provider``: ``string``, required.
        - ``keyId``: ``string``, optional.
        - ``keyDerivationKey``: ``string``, optional.
        - ``tpmRequired``: ``boolean``, optional.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/vsan/host/CreateNativeKeyProviderSpec.rst``
    """

    provider: str = ""
    """``string``, required. Since vsan API 8.0.0.1."""
    keyId: str | None = None
    """``string``, optional. Since vsan API 8.0.0.1."""
    keyDerivationKey: str | None = None
    """``string``, optional. Since vsan API 8.0.0.1."""
    tpmRequired: bool | None = None
    """``boolean``, optional. Since vsan API 8.0.0.1."""
