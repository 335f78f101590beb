# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.CryptoConfigInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.CryptoConfigInfo",
    wire_name="ClusterCryptoConfigInfo",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property("cryptoMode", "string", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property(
            "policy",
            "vim.ClusterComputeResource.CryptoModePolicy",
            optional=True,
            since="vim.version.v8_0_3_0",
            rank=32,
        ),
    ),
)
class CryptoConfigInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.CryptoConfigInfo``, on the wire ``ClusterCryptoConfigInfo``.

    Fields:
        - ``cryptoMode``: ``string``, optional.
        - ``policy``: ``vim.ClusterComputeResource.CryptoModePolicy``, optional. Since vSphere API
          8.0.3.0.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/cluster/CryptoConfigInfo.rst``
    """

    @_rt.enum(
        "vim.cluster.CryptoConfigInfo.CryptoMode",
        wire_name="ClusterCryptoConfigInfoCryptoMode",
        since="vim.version.v7_0",
        rank=18,
    )
    class CryptoMode(_rt.VimEnum):
        """The enum ``vim.cluster.CryptoConfigInfo.CryptoMode``, on the wire ``ClusterCryptoConfigInfoCryptoMode``.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/cluster/CryptoConfigInfo/CryptoMode.rst``
        """

        onDemand = "onDemand"
        """The value ``onDemand``."""
        forceEnable = "forceEnable"
        """The value ``forceEnable``."""

    cryptoMode: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    policy: vim.ClusterComputeResource.CryptoModePolicy | None = None
    """``vim.ClusterComputeResource.CryptoModePolicy``, optional. Since vSphere API 8.0.3.0."""
