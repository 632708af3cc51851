const LONGEST_EDGE = 2560;
const SMALL_ENOUGH = 1_500_000;

/**
 * A photo as the server would keep it, made here: five megabytes from a phone are a few hundred kilobytes on the line.
 * What this browser cannot paint goes as it is; the server looks at it in any case.
 */
export async function shrink(file: Blob): Promise<Blob> {
  if (file.size <= SMALL_ENOUGH || !file.type.startsWith("image/")) return file;
  try {
    const image = await createImageBitmap(file, { imageOrientation: "from-image" });
    const factor = Math.min(1, LONGEST_EDGE / Math.max(image.width, image.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.width * factor);
    canvas.height = Math.round(image.height * factor);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    image.close();
    const smaller = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", 0.86));
    return smaller && smaller.size < file.size ? smaller : file;
  } catch {
    return file;
  }
}
