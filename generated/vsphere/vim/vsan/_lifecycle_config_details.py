# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.LifecycleConfigDetails``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.LifecycleConfigDetails",
    wire_name="LifecycleConfigDetails",
    since="vsan.version.version17",
    rank=15,
    properties=lambda: (
        _rt.Property("clusterType", "string", since="vsan.version.version17", rank=15),
        _rt.Property(
            "faultDomainsDetails",
            "vim.vsan.LifecycleFaultDomainDetails",
            array=True,
            optional=True,
            since="vsan.version.version17",
            rank=15,
        ),
        _rt.Property(
            "witnessHostsDetails",
            "vim.vsan.LifecycleWitnessDetails",
            array=True,
            optional=True,
            since="vsan.version.version17",
            rank=15,
        ),
    ),
)
class LifecycleConfigDetails(vmodl.DynamicData):
    """The data object ``vim.vsan.LifecycleConfigDetails``.

    Fields:
        - ``clusterType``: ``string``, required.
        - ``faultDomainsDetails``: List of ``vim.vsan.LifecycleFaultDomainDetails``, optional.
        - ``witnessHostsDetails``: List of ``vim.vsan.LifecycleWitnessDetails``, optional.

    Since:
        vsan API 7.3 (``vsan.version.version17``)

    Source:
        ``vim/vsan/LifecycleConfigDetails.rst``
    """

    clusterType: str = ""
    """``string``, required. Since vsan API 7.3."""
    faultDomainsDetails: _rt.Field[
        list[vim.vsan.LifecycleFaultDomainDetails], Iterable[vim.vsan.LifecycleFaultDomainDetails]
    ] = _rt.EMPTY
    """List of ``vim.vsan.LifecycleFaultDomainDetails``, optional. Since vsan API 7.3."""
    witnessHostsDetails: _rt.Field[
        list[vim.vsan.LifecycleWitnessDetails], Iterable[vim.vsan.LifecycleWitnessDetails]
    ] = _rt.EMPTY
    """List of ``vim.vsan.LifecycleWitnessDetails``, optional. Since vsan API 7.3."""
