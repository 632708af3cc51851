/** The longest edge in pixels, and how many bytes may go as they are. */
interface Limits {
  edge: number;
  enough: number;
}

const HOUSE: Limits = { edge: 2560, enough: 1_500_000 };
/** Sent from a door with little network, several for one deed. */
export const EVIDENCE: Limits = { edge: 1600, enough: 300_000 };

/**
 * A photo as the server would keep it, made here: five megabytes from a phone are a few hundred kilobytes on the line.
 * What this browser cannot paint goes as it is; the server looks at it in any case.
 */
export async function shrink(file: Blob, { edge, enough } = HOUSE): Promise<Blob> {
  if (file.size <= enough || !file.type.startsWith("image/")) return file;
  try {
    const image = await createImageBitmap(file, { imageOrientation: "from-image" });
    const factor = Math.min(1, edge / Math.max(image.width, image.height));
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
