# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.MountPrecheckType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.MountPrecheckType",
    wire_name="VimVsanMountPrecheckType",
    since="vsan.version.version15",
    rank=13,
)
class MountPrecheckType(_rt.VimEnum):
    """The enum ``vim.vsan.MountPrecheckType``, on the wire ``VimVsanMountPrecheckType``.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/MountPrecheckType.rst``
    """

    supportedConfiguration = "supportedConfiguration"
    """The value ``supportedConfiguration``."""
    localVsanDatastore = "localVsanDatastore"
    """The value ``localVsanDatastore``."""
    datastoreType = "datastoreType"
    """The value ``datastoreType``."""
    datacenter = "datacenter"
    """The value ``datacenter``."""
    vsanFormatVersion = "vsanFormatVersion"
    """The value ``vsanFormatVersion``."""
    serverClusterHealth = "serverClusterHealth"
    """The value ``serverClusterHealth``."""
    datastorePolicy = "datastorePolicy"
    """The value ``datastorePolicy``."""
    remoteDatastoreLimit = "remoteDatastoreLimit"
    """The value ``remoteDatastoreLimit``."""
    clientClusterLimit = "clientClusterLimit"
    """The value ``clientClusterLimit``."""
    serverClusterLimit = "serverClusterLimit"
    """The value ``serverClusterLimit``."""
    connectivity = "connectivity"
    """The value ``connectivity``."""
    networkLatency = "networkLatency"
    """The value ``networkLatency``."""
    license = "license"
    """The value ``license``."""
    precheck_unknown = "precheck_unknown"
    """The value ``precheck_unknown``."""
    serverVersionForComputeMode = "serverVersionForComputeMode"
    """The value ``serverVersionForComputeMode``."""
    remoteVcConnection = "remoteVcConnection"
    """The value ``remoteVcConnection``."""
    datastoreExists = "datastoreExists"
    """The value ``datastoreExists``."""
    serverVcenterLimit = "serverVcenterLimit"
    """The value ``serverVcenterLimit``."""
    clientVcenterLimit = "clientVcenterLimit"
    """The value ``clientVcenterLimit``."""
    vcApiVersion = "vcApiVersion"
    """The value ``vcApiVersion``."""
    vcenterIdValid = "vcenterIdValid"
    """The value ``vcenterIdValid``."""
    checkServerVcenter = "checkServerVcenter"
    """The value ``checkServerVcenter``."""
