# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.EVCMode``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.EVCMode",
    wire_name="EVCMode",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "guaranteedCPUFeatures",
            "vim.host.CpuIdInfo",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "featureCapability",
            "vim.host.FeatureCapability",
            array=True,
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property(
            "featureMask",
            "vim.host.FeatureMask",
            array=True,
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property(
            "featureRequirement",
            "vim.vm.FeatureRequirement",
            array=True,
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property("vendor", "string", since="vim.version.version5", rank=5),
        _rt.Property("track", "string", array=True, since="vim.version.version6", rank=6),
        _rt.Property("vendorTier", "int", since="vim.version.version5", rank=5),
    ),
)
class EVCMode(vim.ElementDescription):
    """The data object ``vim.EVCMode``.

    Fields:
        - ``guaranteedCPUFeatures``: List of ``vim.host.CpuIdInfo``, optional. Since vSphere API
          4.1.
        - ``featureCapability``: List of ``vim.host.FeatureCapability``, optional. Since vSphere API
          5.1.
        - ``featureMask``: List of ``vim.host.FeatureMask``, optional. Since vSphere API 5.1.
        - ``featureRequirement``: List of ``vim.vm.FeatureRequirement``, optional. Since vSphere API
          5.1.
        - ``vendor``: ``string``, required.
        - ``track``: List of ``string``, required. Since vSphere API 4.1.
        - ``vendorTier``: ``int``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/EVCMode.rst``
    """

    guaranteedCPUFeatures: _rt.Field[list[vim.host.CpuIdInfo], Iterable[vim.host.CpuIdInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.CpuIdInfo``, optional. Since vSphere API 4.1."""
    featureCapability: _rt.Field[
        list[vim.host.FeatureCapability], Iterable[vim.host.FeatureCapability]
    ] = _rt.EMPTY
    """List of ``vim.host.FeatureCapability``, optional. Since vSphere API 5.1."""
    featureMask: _rt.Field[list[vim.host.FeatureMask], Iterable[vim.host.FeatureMask]] = _rt.EMPTY
    """List of ``vim.host.FeatureMask``, optional. Since vSphere API 5.1."""
    featureRequirement: _rt.Field[
        list[vim.vm.FeatureRequirement], Iterable[vim.vm.FeatureRequirement]
    ] = _rt.EMPTY
    """List of ``vim.vm.FeatureRequirement``, optional. Since vSphere API 5.1."""
    vendor: str = ""
    """``string``, required. Since vSphere API 4.0."""
    track: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 4.1."""
    vendorTier: int = 0
    """``int``, required. Since vSphere API 4.0."""
