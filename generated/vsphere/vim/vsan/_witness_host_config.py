# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.WitnessHostConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.WitnessHostConfig",
    wire_name="VsanWitnessHostConfig",
    since="vsan.version.version10",
    rank=8,
    properties=lambda: (
        _rt.Property("subClusterUuid", "string", since="vsan.version.version10", rank=8),
        _rt.Property("preferredFaultDomainName", "string", since="vsan.version.version10", rank=8),
        _rt.Property(
            "metadataMode", "boolean", optional=True, since="vsan.version.version12", rank=10
        ),
    ),
)
class WitnessHostConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.WitnessHostConfig``, on the wire ``VsanWitnessHostConfig``.

    Fields:
        - ``subClusterUuid``: ``string``, required.
        - ``preferredFaultDomainName``: ``string``, required.
        - ``metadataMode``: ``boolean``, optional. Since vsan API 7.0.

    Since:
        vsan API 6.8.7 (``vsan.version.version10``)

    Source:
        ``vim/vsan/WitnessHostConfig.rst``
    """

    subClusterUuid: str = ""
    """``string``, required. Since vsan API 6.8.7."""
    preferredFaultDomainName: str = ""
    """``string``, required. Since vsan API 6.8.7."""
    metadataMode: bool | None = None
    """``boolean``, optional. Since vsan API 7.0."""
